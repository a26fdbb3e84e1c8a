package org.dxplan.io.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of an older file, with all that a step may do to it. Of members of one name all are kept and treated alike;
 * the first is the one that is looked at.
 */
public final class TreeObject extends TreeValue {

    private final List<Member> members = new ArrayList<>();
    /** What members of today's version were called, by the way to them from here. */
    private final Map<String, Origin> written = new HashMap<>(0);

    /** A member; a step may call it otherwise. */
    static final class Member {
        private String name;
        private TreeValue value;

        private Member(String name, TreeValue value) {
            this.name = name;
            this.value = value;
        }

        String name() {
            return name;
        }

        TreeValue value() {
            return value;
        }
    }

    /** An object of the file, which is not read yet. */
    TreeObject(Origin origin) {
        super(origin, false, false);
    }

    private TreeObject(Origin origin, boolean whole) {
        super(origin, true, whole);
    }

    // ---- looking

    /**
     * Finds a string. Another value is left to the reader, which then says that the older version takes a string.
     *
     * @param name  the name of the member, not null
     * @return the string, empty if there is no such member or it is no string, not null
     */
    public Optional<String> text(String name) {
        TreeValue value = child(name);
        if (value instanceof TreeScalar scalar && scalar.text() != null) {
            return Optional.of(scalar.text());
        }
        askFor(value, "json-text");
        return Optional.empty();
    }

    /**
     * Finds an object. Another value is left to the reader, which then says that the older version takes an object.
     *
     * @param name  the name of the member, not null
     * @return the object, empty if there is no such member or it is no object, not null
     */
    public Optional<TreeObject> object(String name) {
        TreeValue value = child(name);
        if (value instanceof TreeObject object) {
            return Optional.of(object);
        }
        askFor(value, "json-object");
        return Optional.empty();
    }

    /**
     * Finds the objects of an array. Other values are left to the reader, which then says what the older version takes.
     *
     * @param name  the name of the member, not null
     * @return the objects, empty if there is no such member or it is no array, not null
     */
    public List<TreeObject> objects(String name) {
        List<TreeObject> objects = new ArrayList<>();
        if (child(name) instanceof TreeList list) {
            for (TreeValue item : list.items()) {
                if (item instanceof TreeObject object) {
                    objects.add(object);
                } else {
                    askFor(item, "json-object");
                }
            }
        } else {
            askFor(child(name), "json-array");
        }
        return objects;
    }

    private static void askFor(@Nullable TreeValue value, String type) {
        if (value != null) {
            value.askFor(type);
        }
    }

    // ---- changing

    /**
     * Gives a member another name. If that is taken, the reader reports a member that appears twice.
     *
     * @param name  the name in the older version, not null
     * @param newName  the name in the newer one, not null
     */
    public void rename(String name, String newName) {
        written.put(newName, asWritten(name));
        for (Member member : members) {
            if (member.name.equals(name)) {
                member.name = newName;
            }
        }
    }

    /**
     * Moves a member into an object that stands beside it, and makes that object if need be. If something else stands in
     * the object's place, the member stays, and the reader reports both.
     *
     * @param name  the name in the older version, not null
     * @param object  the name of the object, not null
     * @param newName  the name in it, not null
     */
    public void move(String name, String object, String newName) {
        Origin old = asWritten(name);
        TreeValue at = child(object);
        if (at == null && child(name) == null) {
            written.put(object + "/" + newName, old);
            return;
        }
        if (at == null) {
            at = new TreeObject(origin(), isWhole());
            add(object, at);
        }
        if (at instanceof TreeObject target) {
            target.written.put(newName, old);
            for (Member member : members) {
                if (member.name.equals(name)) {
                    target.add(newName, member.value);
                }
            }
            members.removeIf(member -> member.name.equals(name));
        }
    }

    /**
     * Puts a new object in the place of a member, to be filled with what the member says. The member must be there.
     *
     * @param name  the name in the older version, not null
     * @param newName  the name in the newer one, not null
     * @return the object, not null
     */
    public TreeObject replaceByObject(String name, String newName) {
        Member member = first(name).orElseThrow();
        TreeObject object = new TreeObject(member.value.origin(), true);
        member.value = object;
        rename(name, newName);
        return object;
    }

    /**
     * Sets a member to a string: in the place of its value, or as a new member that stands for the same place as this
     * object.
     *
     * @param name  the name, not null
     * @param text  the string, not null
     */
    public void putText(String name, String text) {
        Optional<Member> old = first(name);
        if (old.isPresent()) {
            old.get().value = TreeScalar.made(old.get().value.origin(), text);
        } else {
            add(name, TreeScalar.made(origin(), text));
        }
    }

    private Optional<Member> first(String name) {
        return members.stream().filter(member -> member.name.equals(name)).findFirst();
    }

    void add(String name, TreeValue value) {
        members.add(new Member(name, value));
    }

    // ---- reading

    /** The members in their order, those that appear twice too. */
    List<Member> members() {
        return members;
    }

    @Override
    @Nullable
    TreeValue child(String segment) {
        for (Member member : members) {
            if (member.name.equals(segment)) {
                return member.value;
            }
        }
        return null;
    }

    @Override
    Origin asWritten(String name) {
        Origin old = written.get(name);
        return old == null ? super.asWritten(name) : old;
    }

    @Override
    String absent(String way) {
        for (int end = way.length(); end > 0; end = way.lastIndexOf('/', end - 1)) {
            Origin old = written.get(way.substring(1, end));
            if (old != null) {
                return old.pointer() + way.substring(end);
            }
        }
        return super.absent(way);
    }
}
