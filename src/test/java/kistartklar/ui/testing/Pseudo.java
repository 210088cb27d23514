package kistartklar.ui.testing;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kistartklar.text.Messages;

/** A language that nobody speaks: the German texts, each 40 % longer. */
public final class Pseudo {

  private static final String FILLER = " wörtlich länger überall etwas mehr Text";

  private Pseudo() {}

  public static Messages messages() {
    return Messages.of(
        Messages.german().patterns().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> longer(entry.getValue()))),
        Locale.GERMANY);
  }

  /** File names and lists of keys are no text that is laid out; neither are bare placeholders. */
  private static String longer(String pattern) {
    int letters = (int) pattern.chars().filter(Character::isLetter).count();
    int more = (int) Math.ceil(letters * 0.4);
    if (more == 0) {
      return pattern;
    }
    return pattern + FILLER.repeat(more / FILLER.length() + 1).substring(0, more).stripTrailing();
  }
}
