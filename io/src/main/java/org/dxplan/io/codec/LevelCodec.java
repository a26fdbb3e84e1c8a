package org.dxplan.io.codec;

import org.dxplan.model.Level;
import org.dxplan.model.LevelBuilder;
import org.dxplan.model.LevelKind;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link Level} (階層). */
final class LevelCodec extends ObjectCodec<Level, LevelBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(), Member.text("label").asRequired(), Member.code("kind", "level-kind"), Member.text("note"));

    static final CodeCodec<LevelKind> KIND = new CodeCodec<>("level-kind", LevelKind.CODES) {
        @Override
        LevelKind create(String code, @Nullable String text, Extensions extensions) {
            return new LevelKind(code, text, extensions);
        }
    };

    static final LevelCodec INSTANCE = new LevelCodec();

    private LevelCodec() {
        super(MEMBERS);
    }

    @Override
    LevelBuilder start() {
        return Level.builder().id("").label("");
    }

    @Override
    void read(String member, LevelBuilder to, PlanInput in) {
        switch (member) {
            case "id" -> to.id(in.requiredText());
            case "label" -> to.label(in.requiredText());
            case "kind" -> to.kind(in.object(KIND));
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    Level finish(LevelBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(Level from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("label").text(from.label());
        out.member("kind").object(KIND, from.kind());
        out.member("note").text(from.note());
    }
}
