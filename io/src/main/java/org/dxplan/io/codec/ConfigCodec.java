package org.dxplan.io.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dxplan.model.common.Severity;
import org.dxplan.part.Extensions;
import org.dxplan.validation.config.Suppression;
import org.dxplan.validation.config.ValidationConfig;
import org.dxplan.validation.rule.Profile;
import org.jspecify.annotations.Nullable;

/** {@link ValidationConfig} (検証の設定). */
public final class ConfigCodec extends ObjectCodec<ValidationConfig, ConfigCodec.Draft> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.closedCode("profile", "profile"),
            Member.objects("severities", "Grade"),
            Member.objects("suppressions", "Suppression"));

    /** The codec. */
    public static final ConfigCodec INSTANCE = new ConfigCodec();

    private ConfigCodec() {
        super(MEMBERS);
    }

    /** What has been read of a configuration. */
    static final class Draft {
        private @Nullable Profile profile;
        private List<GradeCodec.Grade> grades = List.of();
        private List<Suppression> suppressions = List.of();
    }

    @Override
    Draft start() {
        return new Draft();
    }

    @Override
    void read(String member, Draft to, PlanInput in) {
        switch (member) {
            case "profile" -> to.profile = profile(in);
            case "severities" -> to.grades = in.objects(GradeCodec.INSTANCE);
            case "suppressions" -> to.suppressions = in.objects(SuppressionCodec.INSTANCE);
            default -> throw unknown(member);
        }
    }

    private static @Nullable Profile profile(PlanInput in) {
        String code = in.word();
        Profile profile = code == null ? null : Profile.find(code);
        if (code != null && profile == null) {
            List<String> known = Stream.of(Profile.values()).map(Profile::code).toList();
            in.unknownCode(code, "profile", known, true);
        }
        return profile;
    }

    @Override
    ValidationConfig finish(Draft from, Extensions extensions, PlanInput in) {
        Map<String, Severity> severities = new LinkedHashMap<>();
        from.grades.forEach(grade -> severities.put(grade.code(), grade.severity()));
        return new ValidationConfig(from.profile, severities, from.suppressions);
    }

    @Override
    void write(ValidationConfig from, PlanOutput out) {
        out.member("profile")
                .text(from.profile() == null ? null : from.profile().code());
        out.member("severities")
                .objects(
                        GradeCodec.INSTANCE,
                        from.severities().entrySet().stream()
                                .map(entry -> new GradeCodec.Grade(entry.getKey(), entry.getValue()))
                                .toList());
        out.member("suppressions").objects(SuppressionCodec.INSTANCE, from.suppressions());
    }
}
