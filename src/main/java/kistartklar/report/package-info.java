/**
 * Turns an assessment and the guide into documents on paper: the report in its two forms and the
 * blank questionnaire. What they say is decided here; how a tagged PDF is made, in {@code pdf}.
 */
@NullMarked
package kistartklar.report;

import org.jspecify.annotations.NullMarked;
