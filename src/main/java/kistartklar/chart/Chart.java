package kistartklar.chart;

/**
 * A chart for every reader.
 *
 * @param title what it is called
 * @param description what it shows, for those who cannot see it
 * @param table the same values as words and numbers
 * @param plot how it is drawn
 */
public record Chart(String title, String description, ChartTable table, Plot plot) {}
