package kistartklar.ui.usecase;

import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.evidence.CheckFinding;
import kistartklar.domain.profile.ProfileGap;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetCheck;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.worksheet.RowCreation;

/**
 * Leads from a profile to where something is entered, to a row that is made first if it must be.
 */
record ProfileJumps(StepContext context, UUID useCase) {

  void to(ProfileGap gap) {
    context
        .navigation()
        .goTo(
            switch (gap) {
              case ProfileGap.NoRow(var sheet, var table) ->
                  RowCreation.of(context, sheet, table, useCase)
                      .<Place>map(Place.OfRow::new)
                      .orElseGet(() -> new Place.OfSheet(sheet.id()));
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
