package org.dxplan.io.codec;

import org.dxplan.model.Level;
import org.dxplan.model.LevelKind;

/** {@link Level} (階層). */
final class LevelCodec extends ObjectCodec<Level> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(), Member.text("label").asRequired(), Member.code("kind", "level-kind"), Member.text("note"));

    static final CodeCodec<LevelKind> KIND = new CodeCodec<>("level-kind", LevelKind.CODES);

    static final ObjectCodec<Level> INSTANCE = new LevelCodec();

    private LevelCodec() {
        super(MEMBERS);
    }

    @Override
    Level read(ObjectInput object, PlanInput in) {
        String id = "";
        String label = "";
        LevelKind kind = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "label" -> label = in.requiredText();
                case "kind" -> kind = in.object(KIND);
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new Level(id, label, kind, note, object.extensions());
    }

    @Override
    void write(Level from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("label").text(from.label());
        out.member("kind").object(KIND, from.kind());
        out.member("note").text(from.note());
    }
}
