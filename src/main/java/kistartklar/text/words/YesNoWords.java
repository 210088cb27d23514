package kistartklar.text.words;

import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.text.Messages;

/** Words for an answer, alike wherever one is named. */
public record YesNoWords(Messages messages) {

  /** Returns Ja or Nein, or a word for an answer that is open. */
  public String of(Optional<Answer> answer) {
    return messages.get(
        answer
            .map(given ->
                switch (given) {
                  case YES -> "answer.yes";
                  case NO -> "answer.no";
                })
            .orElse("answer.open"));
  }
}
