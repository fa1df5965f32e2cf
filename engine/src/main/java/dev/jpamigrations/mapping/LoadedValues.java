package dev.jpamigrations.mapping;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs converters from class files. Nothing is loaded before the first question. */
public final class LoadedValues implements StoredValues {

    private static final String CONVERTER = "jakarta.persistence.AttributeConverter";

    private final ClassLoader loader;

    /** @param loader knows the application's classes and their dependencies */
    public LoadedValues(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public List<@Nullable String> converted(String converter, String type) throws Unavailable {
        try {
            Constructor<?> constructor = loader.loadClass(converter).getDeclaredConstructor();
            constructor.setAccessible(true);
            Object instance = constructor.newInstance();
            Method convert = loader.loadClass(CONVERTER).getMethod("convertToDatabaseColumn", Object.class);
            List<@Nullable String> values = new ArrayList<>();
            for (Object constant : constants(type)) {
                values.add(text(convert.invoke(instance, constant)));
            }
            if (type.equals("java.lang.Boolean")) {
                String ofNull = convertNull(instance, convert);
                if (ofNull != null) {
                    values.add(ofNull);
                }
            }
            return values;
        } catch (InvocationTargetException e) {
            throw new Unavailable("it throws " + e.getCause());
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            throw new Unavailable(e.toString());
        }
    }

    /** A converter that does not expect null makes nothing of it. */
    private static @Nullable String convertNull(Object instance, Method convert)
            throws IllegalAccessException, InvocationTargetException {
        try {
            return text(convert.invoke(instance, (Object) null));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NullPointerException) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public List<@Nullable String> enumerated(String type, String field) throws Unavailable {
        try {
            Field member = loader.loadClass(type).getDeclaredField(field);
            member.setAccessible(true);
            List<@Nullable String> values = new ArrayList<>();
            for (Object constant : constants(type)) {
                values.add(text(member.get(constant)));
            }
            return values;
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            throw new Unavailable(e.toString());
        }
    }

    private Object[] constants(String type) throws ClassNotFoundException {
        if (type.equals("java.lang.Boolean")) {
            return new Object[] {false, true};
        }
        Object[] constants = loader.loadClass(type).getEnumConstants();
        if (constants == null) {
            throw new ClassNotFoundException(type + " is no enum");
        }
        return constants;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
