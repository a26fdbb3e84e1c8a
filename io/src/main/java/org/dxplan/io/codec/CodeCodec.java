package org.dxplan.io.codec;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * How a code of an open list stands in JSON: as a bare string, or as an object when the printed word is kept beside it.
 *
 * @param <C>  the type of the codes
 */
final class CodeCodec<C extends Code> extends ObjectCodec<C> {

    private static final MemberTable MEMBERS =
            MemberTable.of(Member.text("code").asRequired(), Member.text("text"));

    private final String list;
    private final CodeList<C> known;

    CodeCodec(String list, CodeList<C> known) {
        super(MEMBERS);
        this.list = list;
        this.known = known;
    }

    @Override
    public List<Member> shortForms() {
        return List.of(Member.text("code"));
    }

    @SuppressWarnings("unchecked") // the codes of a list are of one type
    private C create(String code, @Nullable String text, Extensions extensions) {
        return (C) OpenCodes.create(list, code, text, extensions);
    }

    /** The known codes. */
    List<String> knownCodes() {
        List<String> codes = new ArrayList<>();
        for (C code : known.codes()) {
            codes.add(code.code());
        }
        return codes;
    }

    String list() {
        return list;
    }

    @Override
    C read(ObjectInput object, PlanInput in) {
        String code = "";
        String text = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "code" -> {
                    String word = in.word();
                    find(word, in);
                    code = word == null ? "" : word;
                }
                case "text" -> text = in.text();
                default -> throw unknown(member);
            }
        }
        return create(code, text, object.extensions());
    }

    @Override
    @Nullable
    C readShort(PlanInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType("code");
            return null;
        }
        String code = in.word();
        C constant = find(code, in);
        return constant != null ? constant : create(code == null ? "" : code, null, Extensions.NONE);
    }

    @Override
    void write(C from, PlanOutput out) {
        out.member("code").text(from.code());
        out.member("text").text(from.text());
    }

    @Override
    boolean writeShort(C value, PlanOutput out) {
        if (value.text() != null || !value.extensions().isEmpty()) {
            return false;
        }
        out.text(value.code());
        return true;
    }

    /** The constant of a code; null if there is none, which is then noted. */
    private @Nullable C find(@Nullable String code, PlanInput in) {
        if (code == null) {
            return null;
        }
        C constant = known.find(code);
        if (constant == null) {
            in.unknownCode(code, list, knownCodes(), false);
        }
        return constant;
    }
}
