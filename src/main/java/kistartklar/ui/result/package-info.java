/**
 * The evaluation (Auswertung): score and band, phases, first measures, way to the next band, hints
 * and open questions. Everything shown is computed in {@code domain.readiness}; here it is drawn.
 */
@NullMarked
package kistartklar.ui.result;

import org.jspecify.annotations.NullMarked;
