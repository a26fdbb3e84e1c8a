package org.dxplan.validation.jakarta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.dxplan.model.common.PlanRules;
import org.dxplan.model.common.Severity;
import org.dxplan.part.Part;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Turns the problems of a part into violations.
 *
 * @param <P>  the type of the part
 */
abstract class PlanRulesValidator<P extends Part> implements ConstraintValidator<PlanRules, P> {

    /** Whatever zone the host lives in, today is the date in Japan. */
    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    private Severity leastSeverity = Severity.ERROR;
    private @Nullable Profile profile;
    private Locale language = Locale.JAPANESE;

    @Override
    public final void initialize(PlanRules rules) {
        leastSeverity = rules.leastSeverity();
        profile = profile(rules.profile());
        language = Locale.forLanguageTag(rules.language());
    }

    private static @Nullable Profile profile(String code) {
        Profile profile = Profile.find(code);
        if (profile == null && !code.isEmpty()) {
            throw new IllegalArgumentException("There is no profile " + code + " but "
                    + Arrays.stream(Profile.values()).map(Profile::code).toList());
        }
        return profile;
    }

    @Override
    public final boolean isValid(@Nullable P part, ConstraintValidatorContext context) {
        if (part == null) {
            return true;
        }
        PartInPlan place = place(part);
        Clock clock = context.getClockProvider().getClock().withZone(JAPAN);
        PlanValidator validator =
                PlanValidator.builder().profile(profile).clock(clock).build();
        boolean isValid = true;
        for (Problem problem : validator.validate(place.plan()).problems()) {
            if (problem.severity().isAtLeast(leastSeverity) && place.isConcernedBy(problem)) {
                context.disableDefaultConstraintViolation();
                PropertyPath.of(part, place.pointerFromPart(problem))
                        .report(context.buildConstraintViolationWithTemplate(ViolationText.of(problem, language)));
                isValid = false;
            }
        }
        return isValid;
    }

    /** Returns the part in the plan that it is validated in. */
    abstract PartInPlan place(P part);
}
