package dossier.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets templates see strings, whole numbers, truth values, lists, and the components of this room's records; nothing
 * else has a form for them. What is empty is missing to a template.
 */
final class Wrapper implements ObjectWrapper {
    private final ClassValue<Map<String, Method>> components = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    @Override
    public TemplateModel wrap(Object object) throws TemplateModelException {
        if (object == null || object instanceof TemplateModel) {
            return (TemplateModel) object;
        }
        if (object instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (object instanceof String text) {
            return new SimpleScalar(text);
        }
        if (object instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (object instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (object instanceof Integer number) {
            return new SimpleNumber(number);
        }
        if (object instanceof List<?> list) {
            return new Items(list);
        }
        if (object instanceof Record view && view.getClass().getPackage() == Wrapper.class.getPackage()) {
            return new Components(view, components.get(view.getClass()));
        }
        throw new TemplateModelException(
                "templates do not see " + object.getClass().getName());
    }

    private final class Items implements TemplateSequenceModel {
        private final List<?> items;

        Items(List<?> items) {
            this.items = items;
        }

        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < items.size() ? wrap(items.get(index)) : null;
        }

        @Override
        public int size() {
            return items.size();
        }
    }

    private final class Components implements TemplateHashModel {
        private final Record view;
        private final Map<String, Method> accessors;

        Components(Record view, Map<String, Method> accessors) {
            this.view = view;
            this.accessors = accessors;
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            Method accessor = accessors.get(key);
            if (accessor == null) {
                return null;
            }
            try {
                return wrap(accessor.invoke(view));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("component " + key + " of " + view.getClass(), e);
            }
        }

        @Override
        public boolean isEmpty() {
            return accessors.isEmpty();
        }
    }
}
