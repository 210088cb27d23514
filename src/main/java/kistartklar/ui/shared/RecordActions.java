package kistartklar.ui.shared;

import java.util.UUID;

/** Saves what worksheets say as documents for third parties. */
public interface RecordActions {

  /** Saves the profile of a use case as a PDF file. */
  void saveProfile(UUID useCase);

  /** Saves one worksheet as a PDF file. */
  void saveSheet(String sheet);
}
