package dev.jpamigrations.maven;

import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.component.configurator.converters.basic.AbstractBasicConverter;

/**
 * Fills in the goals' parameters as Maven does, and knows {@link GivenUrl}. Registered in {@code META-INF/plexus/components.xml},
 * the one place in which every Maven since 3.6.3 finds a configurator.
 */
public final class FormConfigurator extends BasicComponentConfigurator {

    /** The name by which goals ask for it. */
    static final String NAME = "migrations";

    /** Called by Maven. */
    public FormConfigurator() {
        converterLookup.registerConverter(new GivenUrlConverter());
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
}
