package kistartklar.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.store.local.LocalStore;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Background;

/**
 * What the window is made of.
 *
 * @param local what is kept on this PC besides the documents' files
 * @param example reads the example that comes with the program
 * @param opener shows a file in the program that the system has for it
 * @param version of this program
 */
public record ShellParts(
    Guide guide,
    Messages messages,
    Storage storage,
    LocalStore local,
    Background background,
    Settings settings,
    PdfFiles pdf,
    Supplier<Assessment> example,
    Consumer<Path> opener,
    Clock clock,
    String version) {}
