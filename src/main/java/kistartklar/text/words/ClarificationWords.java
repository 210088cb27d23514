package kistartklar.text.words;

import kistartklar.domain.assessment.Clarification;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** Words for how an open question will be clarified. */
public record ClarificationWords(Messages messages) {

  /** Who clarifies it and by when, or that this is open too. */
  public String of(Clarification clarification) {
    String by = clarification.by().strip();
    return clarification
        .until()
        .map(GermanFormat::date)
        .map(until ->
            by.isEmpty()
                ? messages.get("question.clarify.until", until)
                : messages.get("question.clarify.by-until", by, until))
        .orElseGet(() ->
            by.isEmpty()
                ? messages.get("question.clarify.nobody")
                : messages.get("question.clarify.by", by));
  }
}
