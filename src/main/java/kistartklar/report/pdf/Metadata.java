package kistartklar.report.pdf;

import java.time.ZonedDateTime;

/**
 * What a file says about itself.
 *
 * @param language a language tag such as de-DE
 */
public record Metadata(
    String title,
    String author,
    String subject,
    String keywords,
    String creator,
    ZonedDateTime date,
    String language) {

  public Metadata {
    title = PlainText.oneLine(title);
    author = PlainText.oneLine(author);
    subject = PlainText.oneLine(subject);
    keywords = PlainText.oneLine(keywords);
    creator = PlainText.oneLine(creator);
  }
}
