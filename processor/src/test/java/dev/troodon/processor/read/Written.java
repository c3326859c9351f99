package dev.troodon.processor.read;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import java.util.ArrayList;
import java.util.List;

/** What a mapper itself says that it writes of a type: names in their order, and which of them are required. */
final class Written {
    final List<String> names = new ArrayList<>();
    final List<String> required = new ArrayList<>();

    private Written() {}

    static Written of(ObjectMapper mapper, Class<?> type) throws Exception {
        Written written = new Written();
        mapper.acceptJsonFormatVisitor(type, written.new Wrapper());
        return written;
    }

    private final class Wrapper extends JsonFormatVisitorWrapper.Base {
        @Override
        public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
            return new JsonObjectFormatVisitor.Base(getProvider()) {
                @Override
                public void property(BeanProperty property) {
                    names.add(property.getName());
                    required.add(property.getName());
                }

                @Override
                public void optionalProperty(BeanProperty property) {
                    names.add(property.getName());
                }
            };
        }
    }
}
