package kistartklar.ui.portfolio;

import java.io.IOException;
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
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import kistartklar.ui.testing.ManualBackground;
import kistartklar.ui.testing.Pseudo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of firms in every look: nothing is cut, nothing lies over another thing. */
@Tag("looks")
class PortfolioLooksTest {

  private static final Disk DISK = new Disk();
  private static final DocumentStore STORE = new DocumentStore(DISK, new DurableWriter(DISK));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path temp;

  private static PortfolioView view(Messages messages, Path folder, ManualBackground background) {
    return Fx.get(() ->
        new PortfolioView(
            messages,
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

  private static PortfolioView read(Messages messages, Path folder) {
    ManualBackground background = new ManualBackground();
    PortfolioView view = view(messages, folder, background);
    Fx.run(background::finish);
    return view;
  }

  private Gallery paint(Gallery gallery, Messages messages, String prefix) throws IOException {
    Path many = Files.createDirectories(temp.resolve("Kunden 2026"));
    new Customers(many).many();
    Path none = Files.createDirectories(temp.resolve("leer"));
    return gallery
        .paint(prefix + "portfolio-empty", read(messages, none))
        .paint(prefix + "portfolio-loading", view(messages, many, new ManualBackground()))
        .paint(prefix + "portfolio-many", read(messages, many));
  }

  @Test
  void nothingIsCut() throws Exception {
    paint(Gallery.usual(), Messages.german(), "").assertWhole();
  }

  @Test
  void longerLanguageFits() throws Exception {
    paint(Gallery.ofLongerLanguage(), Pseudo.messages(), "longer-").assertWhole();
  }
}
