package dossier.cli;

import dossier.diagnostic.Suggestion;
import dossier.model.Ids;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, as it is written in the help; and names them to whoever completes a command line. */
abstract class Words<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
    private final Class<E> meanings;

    Words(Class<E> meanings) {
        this.meanings = meanings;
    }

    @Override
    public E convert(String word) {
        return Ids.find(meanings, word).orElseThrow(() -> unknown(word));
    }

    private TypeConversionException unknown(String word) {
        List<String> words = words();
        String hint = Suggestion.didYouMean(word, words);
        return new TypeConversionException(String.join(", ", words.subList(0, words.size() - 1)) + " or "
                + words.get(words.size() - 1) + ", not '" + word + "'" + (hint.isEmpty() ? "" : ": " + hint));
    }

    @Override
    public Iterator<String> iterator() {
        return words().iterator();
    }

    private List<String> words() {
        return Ids.all(meanings);
    }
}
