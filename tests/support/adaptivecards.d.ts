/** The package's own bundle: its other files are ES modules without extensions, which Node cannot load. */
declare module 'adaptivecards/dist/adaptivecards.js' {
  export { AdaptiveCard, SerializationContext } from 'adaptivecards';
}
