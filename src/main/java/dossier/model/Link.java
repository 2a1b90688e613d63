package dossier.model;

import dossier.diagnostic.Place;

/**
 * A link in a passage: the part of the passage's text that stands in its brackets, and where it leads.
 *
 * @param passage the number of its passage in {@link Prose#passages()}
 * @param from the index in the passage's text of the first character in the brackets
 * @param to the index behind the last
 * @param place all of it in its file, brackets and address too
 * @param addressPlace the address alone
 */
public record Link(int passage, int from, int to, Address address, Place place, Place addressPlace) {}
