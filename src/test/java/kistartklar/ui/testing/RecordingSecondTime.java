package kistartklar.ui.testing;

import java.util.ArrayList;
import java.util.List;
import kistartklar.ui.shared.SecondTime;

/** Remembers what it was asked for. */
public final class RecordingSecondTime implements SecondTime {

  private final List<String> asked = new ArrayList<>();

  @Override
  public void startFollowUp() {
    asked.add("follow-up");
  }

  @Override
  public void compare() {
    asked.add("compare");
  }

  public List<String> asked() {
    return List.copyOf(asked);
  }
}
