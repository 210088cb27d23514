package kistartklar;

/** Drawing without the graphics card, where its driver is broken or there is none. */
public final class SoftwareRendering {

  private SoftwareRendering() {}

  /** Chooses it for this run; must come before the toolkit starts. */
  public static void choose() {
    System.setProperty("prism.order", "sw");
    // Backgrounds kept as pictures and stretched save a graphics card work; a processor fills the
    // area of a card several times faster than it stretches a picture over it.
    System.setProperty("prism.disableRegionCaching", "true");
  }
}
