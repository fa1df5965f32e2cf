package dev.jpamigrations.maven;

import java.util.Map;
import java.util.TreeMap;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ConfigurationListener;
import org.codehaus.plexus.component.configurator.converters.AbstractConfigurationConverter;
import org.codehaus.plexus.component.configurator.converters.basic.AbstractBasicConverter;
import org.codehaus.plexus.component.configurator.converters.lookup.ConverterLookup;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the goals' parameters as Maven does, and knows {@link GivenUrl} and {@link GivenProperties}. Registered in
 * {@code META-INF/plexus/components.xml}, the one place in which every Maven since 3.6.3 finds a configurator.
 */
public final class FormConfigurator extends BasicComponentConfigurator {

    /** The name by which goals ask for it. */
    static final String NAME = "migrations";

    /** Called by Maven. */
    public FormConfigurator() {
        converterLookup.registerConverter(new GivenUrlConverter());
        converterLookup.registerConverter(new GivenPropertiesConverter());
    }

    private static final class GivenUrlConverter extends AbstractBasicConverter {

        @Override
        public boolean canConvert(Class<?> type) {
            return type == GivenUrl.class;
        }

        @Override
        protected Object fromString(String text) {
            return new GivenUrl(text);
        }
    }

    /** An element for each value, as in a POM; else the text of a command line. */
    private static final class GivenPropertiesConverter extends AbstractConfigurationConverter {

        @Override
        public boolean canConvert(Class<?> type) {
            return type == GivenProperties.class;
        }

        @Override
        public @Nullable Object fromConfiguration(
                ConverterLookup lookup,
                PlexusConfiguration configuration,
                Class<?> type,
                Class<?> enclosingType,
                ClassLoader loader,
                ExpressionEvaluator evaluator,
                ConfigurationListener listener)
                throws ComponentConfigurationException {
            if (configuration.getChildCount() == 0) {
                Object text = fromExpression(configuration, evaluator, Object.class);
                return text == null ? null : GivenProperties.of(text.toString());
            }
            Map<String, String> values = new TreeMap<>();
            for (PlexusConfiguration child : configuration.getChildren()) {
                Object value = fromExpression(child, evaluator, Object.class);
                values.put(child.getName(), value == null ? "" : value.toString());
            }
            return GivenProperties.of(values);
        }
    }
}
