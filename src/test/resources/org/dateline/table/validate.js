// Validates a data package and every cell of its tables: node validate.js FOLDER/datapackage.json
// Prints one line for each resource, its name and rows; each fault goes to standard error.
const path = require('path')
const {Package} = require('datapackage')
const {Table} = require('tableschema')

// Files are read one by one, with the mark that Excel needs: the resource's own read() can neither.
async function rows(resource, folder) {
  let count = 0
  for (const file of [].concat(resource.descriptor.path)) {
    const options = {schema: resource.descriptor.schema, strict: true, bom: true}
    const table = await Table.load(path.join(folder, file), options)
    count += (await table.read({cast: true})).length
  }
  return count
}

async function main(file) {
  const datapackage = await Package.load(file, {strict: false})
  let faults = datapackage.errors.map(String)
  for (const resource of datapackage.resources) {
    faults = faults.concat(resource.errors.map(error => `${resource.name}: ${error}`))
    try {
      console.log(`${resource.name} ${await rows(resource, path.dirname(file))}`)
    } catch (error) {
      const details = error.errors && error.errors.length ? error.errors : [error]
      faults = faults.concat(details.map(detail => `${resource.name}: ${detail}`))
    }
  }
  faults.forEach(fault => console.error(fault))
  process.exitCode = faults.length ? 1 : 0
}

main(process.argv[2])
