/**
 * What follows from a firm's answers: score, band, phases, order of measures, way to the next band
 * and plausibility hints. Pure functions of guide and assessment, without clock, language or state.
 */
@NullMarked
package kistartklar.domain.readiness;

import org.jspecify.annotations.NullMarked;
