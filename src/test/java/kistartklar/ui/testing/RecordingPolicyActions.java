package kistartklar.ui.testing;

import java.util.ArrayList;
import java.util.List;
import kistartklar.ui.question.PolicyActions;

/** Remembers what was asked of the rules for the use of AI. */
public final class RecordingPolicyActions implements PolicyActions {

  private final List<String> asked = new ArrayList<>();

  @Override
  public void savePolicy() {
    asked.add("save");
  }

  @Override
  public void copyPolicy() {
    asked.add("copy");
  }

  public List<String> asked() {
    return List.copyOf(asked);
  }
}
