/**
 * The bridge to Jakarta Validation: the problems of the rules as violations of the constraint {@link
 * org.dxplan.model.common.PlanRules}.
 *
 * <p>Nothing here is API. Providers of Jakarta Validation find the validators as services, or by the mapping that the
 * constraint describes.
 */
@NullMarked
package org.dxplan.validation.jakarta;

import org.jspecify.annotations.NullMarked;
