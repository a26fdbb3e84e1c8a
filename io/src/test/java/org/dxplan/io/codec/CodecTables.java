package org.dxplan.io.codec;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All codecs of the format, found from the plan downwards by the records that the member tables name. */
public final class CodecTables {

    private static final Map<String, ObjectCodec<?>> CODECS = find();

    private CodecTables() {}

    private static Map<String, ObjectCodec<?>> find() {
        Map<String, ObjectCodec<?>> codecs = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("DxPlan"));
        while (!open.isEmpty()) {
            String record = open.pop();
            if (!codecs.containsKey(record)) {
                ObjectCodec<?> codec = instance(record);
                codecs.put(record, codec);
                codec.members().members().stream()
                        .filter(member -> member.type() == MemberType.OBJECT)
                        .forEach(member -> open.push(member.detail()));
            }
        }
        return codecs;
    }

    private static ObjectCodec<?> instance(String record) {
        try {
            Field instance = type(record).getDeclaredField("INSTANCE");
            return (ObjectCodec<?>) instance.get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("There is no codec for " + record, e);
        }
    }

    private static Class<?> type(String record) throws ClassNotFoundException {
        return Class.forName(CodecTables.class.getPackageName() + "." + record + "Codec");
    }

    /** The simple names of the records, in order. */
    public static Set<String> records() {
        return CODECS.keySet();
    }

    /** The members of a record. */
    public static List<Member> members(String record) {
        return codec(record).members().members();
    }

    /** The members of a code that is written with its text. */
    public static List<Member> membersOfCodes() {
        return codecOfCodes().members().members();
    }

    /** The codec of a code of an open list; what differs from list to list are the codes. */
    public static ObjectCodec<?> codecOfCodes() {
        return codeCodecs("DxPlan").get(0);
    }

    /** Every name that some object of the format knows. */
    public static Set<String> memberNames() {
        Set<String> names = new TreeSet<>();
        for (ObjectCodec<?> codec : CODECS.values()) {
            names.addAll(codec.members().names());
        }
        membersOfCodes().forEach(member -> names.add(member.name()));
        return names;
    }

    /** The codec of a record. */
    public static ObjectCodec<?> codec(String record) {
        ObjectCodec<?> codec = CODECS.get(record);
        if (codec == null) {
            throw new IllegalArgumentException("No codec leads to " + record);
        }
        return codec;
    }

    /** The codecs of code lists that the codec of a record declares. */
    static List<CodeCodec<?>> codeCodecs(String record) {
        List<CodeCodec<?>> codecs = new ArrayList<>();
        try {
            for (Field field : type(record).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == CodeCodec.class) {
                    field.setAccessible(true);
                    codecs.add((CodeCodec<?>) field.get(null));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record, e);
        }
        return codecs;
    }
}
