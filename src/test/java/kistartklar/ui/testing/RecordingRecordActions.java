package kistartklar.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kistartklar.ui.shared.RecordActions;

/** Remembers which records were to be saved. */
public final class RecordingRecordActions implements RecordActions {

  private final List<String> asked = new ArrayList<>();

  @Override
  public void saveProfile(UUID useCase) {
    asked.add("profile " + useCase);
  }

  @Override
  public void saveSheet(String sheet) {
    asked.add("sheet " + sheet);
  }

  public List<String> asked() {
    return List.copyOf(asked);
  }
}
