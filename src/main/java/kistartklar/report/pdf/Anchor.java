package kistartklar.report.pdf;

/**
 * A place that contents and bookmarks lead to.
 *
 * @param title as the bookmark shows it
 * @param level 1 for a chapter, 2 for a part of one, 3 for a part of that
 * @param page 1 for the first
 * @param y height on the page in points
 */
public record Anchor(String title, int level, int page, float y) {}
