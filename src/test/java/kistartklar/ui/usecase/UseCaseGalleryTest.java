package kistartklar.ui.usecase;

import java.util.List;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import kistartklar.ui.testing.Gallery.Colors;
import kistartklar.ui.testing.Gallery.Look;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures of the use cases in {@code target/gallery}, in which nothing is cut. */
@Tag("looks")
class UseCaseGalleryTest {

  /** The list beside the step, which is not there in small windows, takes 276 pixels here. */
  private static final List<Look> LOOKS =
      List.of(
          new Look(1240, 800, Colors.LIGHT, TextSize.NORMAL),
          new Look(1240, 800, Colors.DARK, TextSize.NORMAL),
          new Look(900, 520, Colors.LIGHT, TextSize.NORMAL),
          new Look(1176, 520, Colors.CONTRAST, TextSize.DOUBLE));

  private static Window window(Assessment document) {
    return new Window(document, new StepId.UseCases(), 1240, 800);
  }

  @Test
  void paintsThemInEveryLook() {
    Gallery gallery = new Gallery(LOOKS);
    gallery.paint("use-cases", window(UseCaseDocuments.example()).frame());
    gallery.paint("use-cases-none", window(Documents.mixed()).frame());
    Window profile = window(UseCaseDocuments.example());
    Fx.run(() -> profile.view().reveal(new Place.OfUseCase(UseCaseDocuments.pilot().id())));
    gallery.paint("use-case-profile", profile.frame());
    gallery.assertWhole();
  }
}
