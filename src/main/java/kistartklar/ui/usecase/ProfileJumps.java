package kistartklar.ui.usecase;

import java.util.Optional;
import kistartklar.domain.evidence.CheckFinding;
import kistartklar.domain.profile.ProfileGap;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetCheck;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;

/** Leads from a profile to where something is entered. */
record ProfileJumps(StepContext context) {

  void to(ProfileGap gap) {
    context
        .navigation()
        .goTo(
            switch (gap) {
              case ProfileGap.NoRow(var sheet, var _) -> new Place.OfSheet(sheet.id());
              case ProfileGap.Incomplete(RowPlace row, var fields, var _) ->
                  new Place.OfCell(row, fields.getFirst().id(), Optional.empty());
              case ProfileGap.Noticed(CheckFinding finding) -> of(finding);
            });
  }

  private static Place of(CheckFinding finding) {
    Optional<RowPlace> row = finding.row();
    if (row.isEmpty() || finding.check().rule() instanceof SheetCheck.Unreferenced) {
      return new Place.OfSheet(finding.sheet());
    }
    return field(finding.check().rule())
        .<Place>map(field -> new Place.OfCell(row.get(), field, Optional.empty()))
        .orElseGet(() -> new Place.OfRow(row.get()));
  }

  private static Optional<String> field(SheetCheck.CheckRule rule) {
    return switch (rule) {
      case SheetCheck.Missing missing -> missing.lines().or(() -> Optional.of(missing.field()));
      case SheetCheck.OlderThan older -> older.unless().or(() -> Optional.of(older.field()));
      case SheetCheck.Unwanted unwanted -> Optional.of(unwanted.field());
      case SheetCheck.FewerThan _,
          SheetCheck.SheetOlderThan _,
          SheetCheck.BrokenReference _,
          SheetCheck.Unreferenced _,
          SheetCheck.AnswerWithoutEvidence _,
          SheetCheck.Inspected _ ->
          Optional.empty();
    };
  }

  void toStatus(UseCaseProfile profile) {
    context
        .navigation()
        .goTo(
            new Place.OfCell(UseCaseProfile.place(profile.useCase()), "status", Optional.empty()));
  }
}
