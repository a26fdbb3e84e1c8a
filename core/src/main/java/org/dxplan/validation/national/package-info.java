/**
 * The rules of coverage of national items (国の計画との対応, NAT): what the national plan asks for stands in the plan.
 */
@NullMarked
package org.dxplan.validation.national;

import org.jspecify.annotations.NullMarked;
