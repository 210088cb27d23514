package kistartklar.ui.testing;

import java.util.ArrayList;
import java.util.List;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.shared.Navigation;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;

/** Remembers where it was asked to go. */
public final class RecordingNavigation implements Navigation {

  private final List<Object> visited = new ArrayList<>();
  private final List<QuestionId> answered = new ArrayList<>();

  @Override
  public void goTo(StepId step) {
    visited.add(step);
  }

  @Override
  public void goTo(QuestionId question) {
    visited.add(question);
  }

  @Override
  public void goTo(Place place) {
    visited.add(place);
  }

  @Override
  public boolean answered(QuestionId question) {
    answered.add(question);
    return false;
  }

  @Override
  public void goOn() {
    visited.add("goOn");
  }

  @Override
  public void reached(QuestionId question) {}

  /** The questions answered by a key. */
  public List<QuestionId> answered() {
    return List.copyOf(answered);
  }

  public List<Object> visited() {
    return List.copyOf(visited);
  }
}
