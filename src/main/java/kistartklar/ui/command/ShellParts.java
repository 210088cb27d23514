package kistartklar.ui.command;

import java.time.Clock;
import java.util.function.Supplier;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.exchange.PdfFiles;
import kistartklar.store.local.LocalStore;
import kistartklar.text.Messages;
import kistartklar.ui.document.Storage;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Settings;

/**
 * What the window is made of.
 *
 * @param worksheets what worksheets consist of, read when first asked for
 * @param local what is kept on this PC besides the documents' files
 * @param example reads the example that comes with the program
 * @param opener shows files in the programs that the system has for them
 * @param version of this program
 */
public record ShellParts(
    Guide guide,
    Supplier<WorksheetCatalogue> worksheets,
    Messages messages,
    Storage storage,
    LocalStore local,
    Background background,
    Settings settings,
    PdfFiles pdf,
    Supplier<Assessment> example,
    FileOpener opener,
    Clock clock,
    String version) {}
