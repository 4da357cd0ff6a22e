/** The library, imported in this one place: a bundle copies all of its 600 names for each file that imports some of them. */
export * from 'vscode-languageserver';
