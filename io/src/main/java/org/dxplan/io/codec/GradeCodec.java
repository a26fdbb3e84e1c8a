package org.dxplan.io.codec;

import java.util.List;
import java.util.stream.Stream;
import org.dxplan.model.common.Severity;
import org.jspecify.annotations.Nullable;

/** How serious the problems of some codes are (重大度の設定). */
final class GradeCodec extends ObjectCodec<GradeCodec.Grade> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("code").asRequired(),
            Member.closedCode("severity", "severity").asRequired());

    static final ObjectCodec<GradeCodec.Grade> INSTANCE = new GradeCodec();

    private GradeCodec() {
        super(MEMBERS);
    }

    /** A code, or the beginning of codes, and how serious its problems are. */
    record Grade(String code, Severity severity) {}

    @Override
    @Nullable
    Grade read(ObjectInput object, PlanInput in) {
        String code = null;
        Severity severity = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "code" -> code = in.word();
                case "severity" -> severity = severity(in);
                default -> throw unknown(member);
            }
        }
        return code == null || severity == null ? null : new Grade(code, severity);
    }

    private static @Nullable Severity severity(PlanInput in) {
        String code = in.word();
        if (code == null) {
            return null;
        }
        for (Severity severity : Severity.values()) {
            if (severity.code().equals(code)) {
                return severity;
            }
        }
        List<String> known = Stream.of(Severity.values()).map(Severity::code).toList();
        in.unknownCode(code, "severity", known, true);
        return null;
    }

    @Override
    void write(Grade from, PlanOutput out) {
        out.member("code").text(from.code());
        out.member("severity").text(from.severity().code());
    }
}
