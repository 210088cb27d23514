package kistartklar.ui.portfolio;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import kistartklar.content.GuideReader;
import kistartklar.portfolio.FolderReader;
import kistartklar.store.DocumentStore;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.text.Messages;
import kistartklar.ui.shell.ManualBackground;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of firms in the usual text: nothing is cut, nothing lies over another thing. */
class PortfolioLooksTest {

  private static final Disk DISK = new Disk();
  private static final DocumentStore STORE = new DocumentStore(DISK, new DurableWriter(DISK));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path temp;

  private static PortfolioView view(Path folder, ManualBackground background) {
    return Fx.get(() ->
        new PortfolioView(
            Messages.german(),
            GuideReader.read(),
            new FolderReader(STORE::look, Set.of(), CLOCK),
            background,
            folder,
            new PortfolioView.Actions() {
              @Override
              public void open(Path document) {}

              @Override
              public Optional<Path> chooseFolder() {
                return Optional.empty();
              }

              @Override
              public void close() {}
            }));
  }

  private static PortfolioView read(Path folder) {
    ManualBackground background = new ManualBackground();
    PortfolioView view = view(folder, background);
    Fx.run(background::finish);
    return view;
  }

  @Test
  void nothingIsCut() throws Exception {
    Path many = Files.createDirectories(temp.resolve("Kunden 2026"));
    new Customers(many).many();
    Path none = Files.createDirectories(temp.resolve("leer"));
    Gallery.usual()
        .paint("portfolio-empty", read(none))
        .paint("portfolio-loading", view(many, new ManualBackground()))
        .paint("portfolio-many", read(many))
        .assertWhole();
  }
}
