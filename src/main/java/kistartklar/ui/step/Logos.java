package kistartklar.ui.step;

import java.util.function.Consumer;
import kistartklar.domain.assessment.Logo;
import kistartklar.report.picture.LogoPicture;
import kistartklar.text.Message;

/** Where the firm's logo comes from: a file that the user chooses. */
public interface Logos {

  /** What came of choosing a file. */
  sealed interface Outcome {

    /** A logo, without a text of its own yet. */
    record Chosen(Logo logo) implements Outcome {}

    /** Why the file cannot be the logo. */
    record Refused(Message reason) implements Outcome {}
  }

  /** Lets a file be chosen and reads it; does not call back if the user wants none. */
  void choose(Consumer<Outcome> then);

  /** Unpacks a logo, off the window's thread. */
  void picture(Logo logo, Consumer<LogoPicture> then);
}
