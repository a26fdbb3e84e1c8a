/**
 * Who makes and carries out the plan (推進体制): local governments, their units, bodies and roles, the way progress is
 * managed, and contacts.
 */
@NullMarked
package org.dxplan.model.organization;

import org.jspecify.annotations.NullMarked;
