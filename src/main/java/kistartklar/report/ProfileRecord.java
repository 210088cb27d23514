package kistartklar.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.profile.ProfileGap;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.SheetCheck;
import kistartklar.report.pdf.Flow;
import kistartklar.text.Message;

/** Profiles of use cases, each on a page of its own. */
record ProfileRecord(SheetContext context, String title, List<UseCaseProfile> profiles)
    implements RecordContent {

  /** Of all that were decided. */
  static ProfileRecord ofDecided(SheetContext context) {
    return new ProfileRecord(context, context.wording().get("record.profiles"), context.profiles());
  }

  /** Of one, however far it is. */
  static ProfileRecord of(SheetContext context, UUID useCase) {
    List<UseCaseProfile> profile =
        context
            .review()
            .worksheets()
            .sheet(UseCaseFigures.SHEET)
            .current(UseCaseFigures.ROWS)
            .stream()
            .filter(row -> row.id().equals(useCase))
            .map(row -> UseCaseProfile.of(row, context.review()))
            .toList();
    return new ProfileRecord(context, context.wording().get("record.profile"), profile);
  }

  @Override
  public Optional<Message> objection() {
    return profiles.isEmpty()
        ? Optional.of(Message.of("report.record.noProfile"))
        : Optional.empty();
  }

  @Override
  public void layOut(Flow flow, RecordHead head) {
    ProfileSheet sheet = new ProfileSheet(context);
    for (UseCaseProfile profile : profiles) {
      flow.ensure(flow.column().height());
      head.layOut(flow, "", missing(profile));
      sheet.layOut(flow, profile, 1);
    }
  }

  /** Particulars: each empty field counts, and each worksheet that says nothing. */
  private static int missing(UseCaseProfile profile) {
    return profile.gaps().stream()
        .mapToInt(gap ->
            switch (gap) {
              case ProfileGap.NoRow _ -> 1;
              case ProfileGap.Incomplete incomplete -> incomplete.fields().size();
              case ProfileGap.Noticed(var finding) ->
                  finding.check().rule() instanceof SheetCheck.Missing ? 1 : 0;
            })
        .sum();
  }
}
