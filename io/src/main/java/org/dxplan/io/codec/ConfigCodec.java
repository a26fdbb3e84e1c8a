package org.dxplan.io.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.config.Suppression;
import org.dxplan.validation.config.ValidationConfig;
import org.dxplan.validation.rule.Profile;
import org.jspecify.annotations.Nullable;

/** {@link ValidationConfig} (検証の設定). */
public final class ConfigCodec extends ObjectCodec<ValidationConfig> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.closedCode("profile", "profile"),
            Member.objects("severities", "Grade"),
            Member.objects("suppressions", "Suppression"));

    /** The codec. */
    public static final ObjectCodec<ValidationConfig> INSTANCE = new ConfigCodec();

    private ConfigCodec() {
        super(MEMBERS);
    }

    @Override
    ValidationConfig read(ObjectInput object, PlanInput in) {
        Profile profile = null;
        List<GradeCodec.Grade> grades = List.of();
        List<Suppression> suppressions = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "profile" -> profile = profile(in);
                case "severities" -> grades = in.objects(GradeCodec.INSTANCE);
                case "suppressions" -> suppressions = in.objects(SuppressionCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        Map<String, Severity> severities = new LinkedHashMap<>();
        grades.forEach(grade -> severities.put(grade.code(), grade.severity()));
        return new ValidationConfig(profile, severities, suppressions);
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
