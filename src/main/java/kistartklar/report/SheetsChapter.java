package kistartklar.report;

import java.util.List;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.report.pdf.Flow;

/** The worksheets that hold something, and a profile of each use case that was decided. */
final class SheetsChapter implements Chapter {

  private final SheetContext context;
  private final List<Worksheet> sheets;

  SheetsChapter(SheetContext context) {
    this.context = context;
    sheets =
        context.review().catalogue().worksheets().stream()
            .filter(sheet -> context.selection().includes(sheet.id()))
            .filter(context::isFilled)
            .toList();
  }

  SheetContext context() {
    return context;
  }

  /** The worksheets that it shows. */
  List<Worksheet> sheets() {
    return sheets;
  }

  /** The use cases whose profiles it shows. */
  List<UseCaseProfile> profiles() {
    return sheets.stream().anyMatch(sheet -> sheet.id().equals(UseCaseFigures.SHEET))
        ? context.profiles()
        : List.of();
  }

  /** Whether there is anything to show. */
  boolean appears() {
    return !sheets.isEmpty();
  }

  @Override
  public void layOut(Flow flow) {
    flow.section();
    flow.heading(1, context.wording().get("sheets"), context.design().chapter(), 6.5f, 120);
    flow.paragraph(context.wording().get("sheets.lead"), context.design().body(), 13);
    SheetTables tables = new SheetTables(context);
    sheets.forEach(sheet -> tables.layOut(flow, sheet, 2));
    ProfileSheet page = new ProfileSheet(context);
    profiles().forEach(profile -> page.layOut(flow, profile, 2));
  }
}
