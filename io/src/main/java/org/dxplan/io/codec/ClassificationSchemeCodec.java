package org.dxplan.io.codec;

import org.dxplan.model.common.ClassificationScheme;
import org.dxplan.model.common.ClassificationSchemeBuilder;
import org.dxplan.part.Extensions;

/** {@link ClassificationScheme} (分類). */
final class ClassificationSchemeCodec extends ObjectCodec<ClassificationScheme, ClassificationSchemeBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("title").asRequired(),
            Member.flag("multiple"),
            Member.objects("values", "ClassificationValue"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final ClassificationSchemeCodec INSTANCE = new ClassificationSchemeCodec();

    private ClassificationSchemeCodec() {
        super(MEMBERS);
    }

    @Override
    ClassificationSchemeBuilder start() {
        return ClassificationScheme.builder().id("").title("");
    }

    @Override
    void read(String member, ClassificationSchemeBuilder to, PlanInput in) {
        switch (member) {
            case "id" -> to.id(in.requiredText());
            case "title" -> to.title(in.requiredText());
            case "multiple" -> to.multiple(in.flag());
            case "values" -> to.values(in.objects(ClassificationValueCodec.INSTANCE));
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    ClassificationScheme finish(ClassificationSchemeBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(ClassificationScheme from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("title").text(from.title());
        out.member("multiple").flag(from.multiple());
        out.member("values").objects(ClassificationValueCodec.INSTANCE, from.values());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
