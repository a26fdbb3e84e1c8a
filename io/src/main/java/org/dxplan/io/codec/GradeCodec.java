package org.dxplan.io.codec;

import java.util.List;
import java.util.stream.Stream;
import org.dxplan.model.common.Severity;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** How serious the problems of some codes are (重大度の設定). */
final class GradeCodec extends ObjectCodec<GradeCodec.Grade, GradeCodec.Draft> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("code").asRequired(),
            Member.closedCode("severity", "severity").asRequired());

    static final GradeCodec INSTANCE = new GradeCodec();

    private GradeCodec() {
        super(MEMBERS);
    }

    /** A code, or the beginning of codes, and how serious its problems are. */
    record Grade(String code, Severity severity) {}

    /** What has been read of a grade. */
    static final class Draft {
        private @Nullable String code;
        private @Nullable Severity severity;
    }

    @Override
    Draft start() {
        return new Draft();
    }

    @Override
    void read(String member, Draft to, PlanInput in) {
        switch (member) {
            case "code" -> to.code = in.word();
            case "severity" -> to.severity = severity(in);
            default -> throw unknown(member);
        }
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
    @Nullable
    Grade finish(Draft from, Extensions extensions, PlanInput in) {
        return from.code == null || from.severity == null ? null : new Grade(from.code, from.severity);
    }

    @Override
    void write(Grade from, PlanOutput out) {
        out.member("code").text(from.code());
        out.member("severity").text(from.severity().code());
    }
}
