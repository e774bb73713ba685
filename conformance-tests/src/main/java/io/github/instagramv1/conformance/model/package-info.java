/**
 * The behaviour of the API as a model: what is said of one object, the filter and order of each
 * list, what each write changes and what it leaves alone, who may see what, which comments and
 * names are accepted. Pure functions and values, without HTTP; a reader of the API can read them as
 * its definition, a check of {@code suite.oracle} holds a server against them. What the contract
 * leaves open, the model leaves open too.
 */
package io.github.instagramv1.conformance.model;
