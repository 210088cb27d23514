package kistartklar.domain.guide;

/**
 * What the report says about itself.
 *
 * @param scoring how the score is made
 * @param disclaimer what the result is not
 * @param credit on whose guide it is based
 */
public record Method(TextBlock scoring, TextBlock disclaimer, TextBlock credit) {}
