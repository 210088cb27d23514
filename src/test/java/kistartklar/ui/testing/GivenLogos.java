package kistartklar.ui.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import kistartklar.domain.assessment.Logo;
import kistartklar.report.picture.LogoPicture;
import kistartklar.ui.step.Logos;

/** Logos that a test gives beforehand; with none left the user wants none. */
public final class GivenLogos implements Logos {

  public final Deque<Outcome> outcomes = new ArrayDeque<>();

  @Override
  public void choose(Consumer<Outcome> then) {
    if (!outcomes.isEmpty()) {
      then.accept(outcomes.remove());
    }
  }

  @Override
  public void picture(Logo logo, Consumer<LogoPicture> then) {
    then.accept(LogoPicture.read(logo.content()));
  }
}
