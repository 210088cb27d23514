package kistartklar.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** From the jar with its libraries to what a user installs. */
public final class Installer {

  private final Product product;
  private final Path work;
  private final Path input;
  private final Path runtime;

  private Installer(Product product, Path work) {
    this.product = product;
    this.work = work;
    input = work.resolve("input");
    runtime = work.resolve("runtime");
  }

  /**
   * Makes the packages.
   *
   * @param arguments the folder with the jar, a folder to work in, which is emptied, and the folder
   *     for the packages
   */
  public static void main(String[] arguments) throws IOException {
    Path work = Path.of(arguments[1]);
    Folders.delete(work);
    Files.createDirectories(work);
    new Installer(Product.ofSystemProperties(), work)
        .make(Path.of(arguments[0]), Path.of(arguments[2]));
  }

  private void make(Path app, Path target) throws IOException {
    say("linking the runtime");
    collectInput(app);
    Path javaFx = JavaFxModules.make(app.resolve("lib"), work.resolve("javafx"));
    RuntimeImage.link(input, javaFx, work.resolve("classes"), runtime);
    say("recording a start");
    recordStart();
    say("making packages");
    Packager packager = new Packager(product, input, runtime);
    AppImage image = image("image");
    Folders.delete(target);
    new Packages(product, packager, work, target).make();
    String system = AppImage.onWindows() ? "windows" : AppImage.onMac() ? "macos" : "linux";
    PortableZip.make(
        image.root(),
        target.resolve(
            String.join("-", product.name(), product.version(), system, "portabel") + ".zip"));
    for (Path file : Folders.walk(target).stream().skip(1).toList()) {
      say(file + "  " + Files.size(file) / 1_000_000 + " MB");
    }
  }

  private static void say(String what) {
    System.out.println("installer: " + what);
  }

  /** Everything but JavaFX, which is in the runtime. */
  private void collectInput(Path app) throws IOException {
    Folders.copy(app, input);
    for (Path file : Folders.walk(input)) {
      if (JavaFxModules.isJavaFx(file)) {
        Files.delete(file);
      }
    }
    NativeCode.refuse(input);
    Licences.unpack(app.resolve("ki-startklar.jar"), input.resolve("lizenzen"));
    say(PackagedJars.rewrite(input) + " classes for an old Java were raised to a newer one");
    Folders.setTimes(input, product.time());
  }

  private AppImage image(String name) throws IOException {
    Path folder = work.resolve(name);
    String icon =
        "ki-startklar." + (AppImage.onWindows() ? "ico" : AppImage.onMac() ? "icns" : "png");
    new Packager(product, input, runtime)
        .make("app-image", folder, "--icon", Path.of("assets", "icon", icon).toString());
    Path root = folder.resolve(product.name() + (AppImage.onMac() ? ".app" : ""));
    AppImage image = new AppImage(root);
    LinuxStarter.putInto(image, product.name());
    Folders.setTimes(root, product.time());
    return image;
  }

  /** Records in an image of its own, because the recording becomes part of the next one. */
  private void recordStart() throws IOException {
    AppImage training = image("training");
    RecordedStart.record(
        training, product.name(), work.resolve("walk"), input.resolve(RecordedStart.FILE_NAME));
    Folders.delete(work.resolve("training"));
    Folders.setTimes(input, product.time());
    RuntimeImage.slim(runtime);
  }
}
