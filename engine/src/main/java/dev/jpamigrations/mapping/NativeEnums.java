package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.TypeUse;
import dev.jpamigrations.schema.EnumType;
import dev.jpamigrations.schema.ObjectName;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The native enum types that attributes ask for. They are named by the class's simple name, which no naming strategy
 * sees ({@code NamedNativeEnumDdlTypeImpl}).
 */
final class NativeEnums {

    private final SortedMap<ObjectName, EnumType> types = new TreeMap<>();

    /** The name of an enum's native type. */
    static Identifier name(TypeUse type) {
        int start = Math.max(type.name().lastIndexOf('.'), type.name().lastIndexOf('$')) + 1;
        return new Identifier(type.name().substring(start), false);
    }

    /** The stored form of an enum as a native type, which is created with the schema. */
    BasicValue of(Identifier name, List<String> constants, JdbcType order) {
        List<String> labels =
                order == JdbcType.NAMED_ENUM ? constants.stream().sorted().toList() : constants;
        ObjectName objectName = ObjectName.of(name.catalogName());
        types.put(objectName, new EnumType(objectName, labels, null));
        return BasicValue.ofText(name.sql());
    }

    Collection<EnumType> all() {
        return types.values();
    }
}
