package kistartklar.report;

import java.util.Optional;
import kistartklar.domain.assessment.Logo;
import kistartklar.report.pdf.Drawing;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Pixels;
import kistartklar.report.pdf.Vectors;
import kistartklar.report.picture.LogoPicture;

/** The firm's own logo above its name. */
final class LogoBlock implements Chapter {

  private static final float WIDTH = 170;
  private static final float HEIGHT = 7 * Design.UNIT;
  private static final float AFTER = 8;

  private final ReportContext context;

  LogoBlock(ReportContext context) {
    this.context = context;
  }

  @Override
  public void layOut(Flow flow) {
    context.assessment().company().logo().ifPresent(logo -> layOut(flow, logo));
  }

  private void layOut(Flow flow, Logo logo) {
    Optional<Vectors> vectors = LogoPicture.vectors(logo.content());
    if (vectors.isPresent()) {
      draw(flow, logo, vectors.get());
    } else {
      drawPixels(flow, logo);
    }
  }

  private void drawPixels(Flow flow, Logo logo) {
    switch (LogoPicture.read(logo.content())) {
      case LogoPicture.Read(var ignored, Pixels pixels, float natural) ->
          draw(flow, logo, pixels, natural);
      // Only a document changed by hand comes here; its report is still of use.
      case LogoPicture.Refused ignored ->
          flow.paragraph(
              context.wording().get("logo.missing"), context.design().smallMuted(), AFTER);
    }
  }

  private void draw(Flow flow, Logo logo, Pixels pixels, float natural) {
    float ratio = (float) pixels.width() / pixels.height();
    float width = Math.min(Math.min(WIDTH, HEIGHT * ratio), natural);
    float height = width / ratio;
    place(flow, logo, width, height, canvas -> canvas.image(pixels, 0, 0, width, height));
  }

  private void draw(Flow flow, Logo logo, Vectors vectors) {
    float ratio = vectors.width() / vectors.height();
    float width = Math.min(WIDTH, HEIGHT * ratio);
    float height = width / ratio;
    place(flow, logo, width, height, canvas -> canvas.image(vectors, 0, 0, width, height));
  }

  private void place(Flow flow, Logo logo, float width, float height, Drawing drawing) {
    String alternative =
        logo.alternative().isBlank()
            ? context
                .wording()
                .get("logo.alternative", context.wording().firm(context.assessment()))
            : logo.alternative();
    flow.figure(alternative, width, height, AFTER, drawing);
  }
}
